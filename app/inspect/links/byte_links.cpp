#include "app/inspect/links/byte_links.h"

#include "app/inspect/answer_pane.h"
#include "app/inspect/binder/binder_card.h"
#include "app/inspect/encoded_view.h"

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

ByteRange memberAround(const TokenPart &part, ByteRange decoded)
{
    const JsonMembers members = part.json->root().members();
    for (const JsonMember member : members) {
        const ByteRange whole{member.name.range().begin, member.value.range().end};
        if (decoded.begin < whole.end && whole.begin < decoded.end)
            return part.sourceOf(whole);
    }
    return {};
}

} // namespace

ByteLinks::ByteLinks(EncodedView &encoded, AnswerPane &answer, BinderCard &binder, CurrentToken current,
                     QObject *parent)
    : QObject(parent), m_encoded(encoded), m_answer(answer), m_binder(binder), m_current(std::move(current))
{
    connect(&m_encoded, &EncodedView::hovered, this, &ByteLinks::lightUpAround);
    connect(&m_encoded, &EncodedView::selectionChanged, this, &ByteLinks::tellSelection);
    connect(&m_answer, &AnswerPane::hovered, this, &ByteLinks::lightUp);
    connect(&m_answer, &AnswerPane::placeChosen, this, &ByteLinks::jumpTo);
    connect(&m_answer, &AnswerPane::told, this, &ByteLinks::told);
    connect(&m_binder, &BinderCard::hovered, this, &ByteLinks::lightUp);
}

void ByteLinks::lightUp(ByteRange range)
{
    m_encoded.setHighlight(range);
    m_answer.setHighlight(range);
    m_binder.setHighlight(range);
}

void ByteLinks::lightUpAround(ByteRange character)
{
    lightUp(character.isEmpty() ? ByteRange{} : around(character));
}

void ByteLinks::jumpTo(ByteRange range)
{
    m_encoded.select(range);
    m_encoded.reveal(range);
}

ByteRange ByteLinks::around(ByteRange character) const
{
    const InspectedToken *token = m_current();
    if (!token)
        return {};
    ByteRange range;
    const auto look = [&](const TokenPart &part) {
        if (part.json && part.range.contains(character.begin))
            range = memberAround(part, part.decodedFrom(character));
        else if (part.name == PartName::Signature && part.range.contains(character.begin))
            range = character; // the drawing knows the field
    };
    std::ranges::for_each(token->token->parts, look);
    if (token->decryption && token->decryption->payload)
        look(*token->decryption->payload);
    return range;
}

void ByteLinks::tellSelection(ByteRange range)
{
    if (range.isEmpty()) {
        emit told({});
        return;
    }
    emit told(tr("Characters %1 to %2, %n selected", nullptr, static_cast<int>(range.size()))
                  .arg(range.begin)
                  .arg(range.end));
}

} // namespace jotscope
