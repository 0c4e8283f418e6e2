#pragma once

#include "app/widgets/theme.h"
#include "core/build/build_token.h"
#include "core/build/carrier.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QWidget>

#include <map>
#include <optional>
#include <string>

class QAction;
class QLabel;
class QPushButton;

namespace jotscope {

class Card;
class EncodedSheet;

/// The token that came out: its text in the colours of its parts, what an inspection says of it, and the ways
/// to take it along.
class TokenOutput : public QWidget
{
    Q_OBJECT

public:
    explicit TokenOutput(QWidget *parent = nullptr);

    void show(const BuiltToken &token, const Inspection &inspection);
    /// Why the token is not the one of the present draft; empty when it is.
    void setFault(const QString &fault);
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const std::optional<std::string> &detachedPayload() const { return m_detachedPayload; }
    [[nodiscard]] EncodedSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] bool isCurrent() const { return !m_token.isEmpty() && m_isCurrent; }

public slots:
    void copy(jotscope::Carrier carrier);
    void copyPayload(); ///< that a detached token leaves out

signals:
    void inspectWanted();
    void told(const QString &text); ///< what was copied

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void retranslate();

    QByteArray m_token;
    std::optional<std::string> m_detachedPayload;
    QString m_verdict;
    QString m_fault;
    bool m_isCurrent = false;
    Tone m_tone;
    EncodedSheet *m_sheet;
    Card *m_banner;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_copyAs;
    std::map<Carrier, QAction *> m_carriers;
    QPushButton *m_copyPayload;
    QPushButton *m_inspect;
};

} // namespace jotscope
