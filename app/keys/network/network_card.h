#pragma once

#include "app/net/transfer/address.h"
#include "app/widgets/cards/closable_card.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jotscope {

class FetchStatus;
class KeySources;
class KeysOnHand;
class SourceRow;

/// Keys from a URL or an issuer, fetched when the button that names the host is pressed, and those that were
/// fetched before.
class NetworkCard : public ClosableCard
{
    Q_OBJECT

public:
    explicit NetworkCard(KeysOnHand &keys, QWidget *parent = nullptr);

    void cancel() override;
    void fetch();
    void addAuthorities(const QString &path); ///< a file of certificates in PEM
    [[nodiscard]] bool isBusy() const override;

signals:
    void failed(const QString &text);

protected:
    void begin() override;
    void retranslate() override;

private:
    void layOut();
    void followText();
    void followSources();
    void chooseAuthorities();
    [[nodiscard]] FetchResult<KeyAddress> address() const;

    KeysOnHand &m_keys;
    KeySources &m_sources;
    QLineEdit *m_url;
    QComboBox *m_kind;
    QPushButton *m_fetch;
    QPushButton *m_authorities;
    QPushButton *m_forgetAuthorities;
    QLabel *m_remark; ///< what is wrong with what is typed
    FetchStatus *m_status;
    QScrollArea *m_list;
    QVBoxLayout *m_rows;
    std::vector<SourceRow *> m_rowWidgets;
};

} // namespace jotscope
