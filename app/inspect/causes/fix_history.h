#pragma once

#include "app/inspect/keys/key_field.h"
#include "core/inspect/inspection.h"

#include <QByteArray>
#include <QObject>

#include <vector>

namespace jotscope {

class EncodedView;

/// Puts right what a cause says is wrong: in the key field, in the text, or in both, as one step that can be
/// undone. Ctrl+Z in either field undoes it while it is the last thing that was done there.
class FixHistory : public QObject
{
    Q_OBJECT

public:
    FixHistory(EncodedView &text, KeyField &keys, QObject *parent);

    void apply(const Cause &cause, const InspectedToken &token);
    [[nodiscard]] bool canUndo() const;
    bool undo(); ///< false when the last change was no fix
    bool redo();
    void forget();

    /// Whether the token's text is what a fix put in the place of another.
    [[nodiscard]] bool isMended(const InspectedToken &token) const;

    /// Whether the token's characters stand in `paste` as they are, and are all of it.
    [[nodiscard]] static bool canReplace(const Inspection &inspection, const InspectedToken &token,
                                         const QByteArray &paste);

signals:
    void textReplaced();
    void undone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Content
    {
        QByteArray text;
        KeyField::Entry key;
    };
    struct Step
    {
        Content before;
        Content after;
        std::string mended; ///< the token that was put in; empty for none
    };

    void putKey(const KeyField::Entry &entry);
    [[nodiscard]] bool isNow(const Content &content) const;

    EncodedView &m_text;
    KeyField &m_keys;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace jotscope
