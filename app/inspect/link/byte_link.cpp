#include "app/inspect/link/byte_link.h"

#include "app/inspect/encoded/encoded_view.h"
#include "app/inspect/link/link_text.h"

#include <algorithm>

namespace jotscope {

namespace {

ByteRange intersection(ByteRange a, ByteRange b)
{
    const std::size_t begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

} // namespace

const LinkedBytes *placeIn(const LinkedPlaces &places, const TokenPart *part)
{
    const auto place = std::ranges::find_if(
        places, [part](const LinkedBytes &one) { return part && one.part.get() == part; });
    return place == places.end() ? nullptr : &*place;
}

void ByteLink::setToken(const InspectedToken *token)
{
    std::vector<std::shared_ptr<const TokenPart>> parts;
    if (token) {
        // What was decrypted lies on the ciphertext, which nobody reads.
        if (token->decryption && token->decryption->payload)
            parts.push_back(token->decryption->payload);
        for (const TokenPart &part : token->token->parts)
            parts.emplace_back(token->token, &part);
    }
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    m_pointed.clear();
    m_resting.clear();
    m_restsIn = nullptr;
    tell();
}

LinkedPlaces ByteLink::atCharacters(ByteRange characters) const
{
    LinkedPlaces found;
    std::vector<ByteRange> covered;
    for (const std::shared_ptr<const TokenPart> &part : m_parts) {
        const ByteRange within = intersection(characters, part->range);
        const bool isCovered = std::ranges::any_of(
            covered, [within](ByteRange other) { return !intersection(other, within).isEmpty(); });
        if (within.isEmpty() || isCovered)
            continue;
        covered.push_back(within);
        found.push_back(linkCharacters(part, within));
    }
    std::ranges::sort(found, {}, [](const LinkedBytes &place) { return place.encoded.range.begin; });
    if (found.empty() && !characters.isEmpty())
        found.push_back(linkCharacters(nullptr, characters));
    return found;
}

LinkedPlaces ByteLink::atPlace(ByteRange place) const
{
    const auto part = std::ranges::find_if(
        m_parts, [place](const auto &one) { return !place.isEmpty() && one->range.contains(place); });
    return part == m_parts.end() ? atCharacters(place) : LinkedPlaces{linkPlace(*part, place)};
}

LinkedPlaces ByteLink::places(const LinkedBytes &link)
{
    return link.isEmpty() ? LinkedPlaces{} : LinkedPlaces{link};
}

void ByteLink::joinText(EncodedView &view)
{
    connect(&view, &EncodedView::hovered, this, [this](ByteRange range) { pointAt(atCharacters(range)); });
    connect(&view, &EncodedView::rested, this,
            [this, &view](ByteRange range) { restAt(atCharacters(range), &view); });
    connect(&view, &EncodedView::jumpWanted, this,
            [this, &view](ByteRange range) { jumpTo(atCharacters(range), &view); });
    connect(this, &ByteLink::lit, &view, [&view](const LinkedPlaces &places) {
        EncodedHighlight highlight;
        for (const LinkedBytes &place : places) {
            if (place.part)
                highlight.ranges.push_back(place.encoded);
        }
        if (places.size() == 1)
            highlight.around = places.front().valueInPaste();
        view.setHighlight(std::move(highlight));
    });
    connect(this, &ByteLink::rested, &view, [&view](const LinkedPlaces &places, const QObject *by) {
        if (by != &view && !places.empty())
            view.reveal(places.front().encoded.range);
    });
    connect(this, &ByteLink::jumped, &view, [&view](const LinkedPlaces &places, const QObject *from) {
        if (from == &view || places.empty())
            return;
        view.select(places.front().encoded.range);
        view.reveal(places.front().encoded.range);
    });
    // What is lit is seen; what it is, and which characters share a byte, has to be said too.
    connect(this, &ByteLink::told, &view, &QWidget::setAccessibleDescription);
}

void ByteLink::pointAt(const LinkedPlaces &places)
{
    if (places == m_pointed)
        return;
    m_pointed = places;
    tell();
}

void ByteLink::pointAtPlace(ByteRange place)
{
    pointAt(atPlace(place));
}

void ByteLink::restAt(const LinkedPlaces &places, const QObject *by)
{
    // Whoever chooses has left what the pointer was on, until it moves again.
    m_restsIn = by;
    if (places == m_resting && m_pointed.empty())
        return;
    m_pointed.clear();
    m_resting = places;
    tell();
    emit rested(places, by);
}

void ByteLink::jumpTo(const LinkedPlaces &places, const QObject *from)
{
    if (!places.empty() && places.front().part)
        emit jumped(places, from);
}

void ByteLink::jumpToShown()
{
    jumpTo(m_resting.empty() ? m_pointed : m_resting, m_restsIn);
}

void ByteLink::tell()
{
    emit lit(shown());
    emit told(linkText(shown()));
}

} // namespace jotscope
