#pragma once

#include "core/build/templates/token_template.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;
class QToolButton;

namespace jotscope {

class KeyPicker;
class KeysOnHand;

/// The signatures of a token in general form beside its first, each with an algorithm and a key of its own.
class MoreSigners : public QWidget
{
    Q_OBJECT

public:
    explicit MoreSigners(KeysOnHand &keys, QWidget *parent = nullptr);

    /// `header` is the first one's: what names its key there is not said of the others.
    [[nodiscard]] std::vector<SignerDraft> drafts(const std::string &header) const;
    [[nodiscard]] std::string lacking() const; ///< the algorithm of the first that has no key; or empty
    /// As a template has them, and the other way round.
    void take(const std::vector<FurtherSigner> &signers);
    [[nodiscard]] std::vector<FurtherSigner> signers() const;

signals:
    void changed();
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QComboBox *alg;
        KeyPicker *key;
        QToolButton *remove;
    };

    const Row &addRow(const std::string &algorithm);
    void addFocused();
    void removeRow(const QToolButton *button);
    void clear();
    void putAway(const Row &row) const;
    void follow(const Row &row);
    void retranslate();

    KeysOnHand &m_keys;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_add;
    int m_nextLine = 0; ///< of the grid, which keeps those that are empty
};

} // namespace jotscope
