#pragma once

#include "app/inspect/current_token.h"
#include "core/text/byte_range.h"

#include <QObject>

namespace jotscope {

class AnswerPane;
class BinderCard;
class EncodedView;

/// Keeps the views of one token together: what is pointed at or selected in one of them lights up in all, by
/// its bytes in the paste.
class ByteLinks : public QObject
{
    Q_OBJECT

public:
    ByteLinks(EncodedView &encoded, AnswerPane &answer, BinderCard &binder, CurrentToken current,
              QObject *parent);

public slots:
    void lightUp(jotscope::ByteRange range);
    /// A single character of the paste stands for the whole claim, or header parameter, that it carries.
    void lightUpAround(jotscope::ByteRange character);
    void jumpTo(jotscope::ByteRange range); ///< selects it in the encoded text

signals:
    void told(const QString &text); ///< what is selected, in a line

private:
    void tellSelection(ByteRange range);
    [[nodiscard]] ByteRange around(ByteRange character) const;

    EncodedView &m_encoded;
    AnswerPane &m_answer;
    BinderCard &m_binder;
    CurrentToken m_current;
};

} // namespace jotscope
