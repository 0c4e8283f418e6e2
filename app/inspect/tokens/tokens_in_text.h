#pragma once

#include "core/inspect/inspection.h"

#include <QObject>

#include <optional>

namespace jotscope {

class EncodedView;
class TokenList;

/// The tokens of the paste where they stand in it. The current one is the same in the encoded text and in the
/// list: the caret in another one makes that current, and the text goes to what is chosen in the list.
class TokensInText : public QObject
{
    Q_OBJECT

public:
    /// Has to be there before others listen to the text, so that they find the current token changed.
    TokensInText(EncodedView &text, TokenList &list, QObject *parent);

    void show(const Inspection &inspection, Instant now);
    /// Says what is under the pointer: another token, or else what the current one has there.
    void tell(const QString &there);

signals:
    void told(const QString &text);

private:
    void follow();
    void goTo(ByteRange caret);
    [[nodiscard]] std::optional<std::size_t> otherToken(ByteRange range) const;

    EncodedView &m_text;
    TokenList &m_list;
    std::optional<std::size_t> m_hovered; ///< one that is not current
    bool m_isShowing = false;
    bool m_isInText = false; ///< the choice was made there
};

} // namespace jotscope
