#pragma once

#include "core/inspect/inspection.h"
#include "core/jose/linked_bytes.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jotscope {

class EncodedView;

/// One place for each part that is touched; none when there is nothing to show.
using LinkedPlaces = std::vector<LinkedBytes>;

/// What is pointed at, or chosen, in one view of a token, for all the others to show. Views tell it and
/// listen to it, and none knows another. What the pointer is on goes before where a caret or selection rests.
class ByteLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The token whose bytes are linked; null for none. Another one is not lit anywhere yet.
    void setToken(const InspectedToken *token);

    [[nodiscard]] const LinkedPlaces &shown() const { return m_pointed.empty() ? m_resting : m_pointed; }
    [[nodiscard]] LinkedPlaces atCharacters(ByteRange characters) const; ///< selected in the paste
    [[nodiscard]] LinkedPlaces atPlace(ByteRange place) const;           ///< the paste of some decoded bytes

    void joinText(EncodedView &view);
    /// Joins a view of decoded bytes. It says `hovered`, and may say `rested` and `jumpWanted`; it is told by
    /// `setHighlight` what to light up, and may be by `follow` what to scroll to and by `jump` what to
    /// choose.
    template<typename View>
    void join(View &view);

    void jumpToShown(); ///< what rests in one view is chosen in the others

public slots:
    void pointAt(const jotscope::LinkedPlaces &places); ///< nothing: the pointer has left
    void pointAtPlace(jotscope::ByteRange place);

signals:
    void lit(const jotscope::LinkedPlaces &places);
    void rested(const jotscope::LinkedPlaces &places, const QObject *by);
    void jumped(const jotscope::LinkedPlaces &places, const QObject *from);
    void told(const QString &text); ///< what is shown, in a line

private:
    void restAt(const LinkedPlaces &places, const QObject *by);
    void jumpTo(const LinkedPlaces &places, const QObject *from);
    void tell();
    static LinkedPlaces places(const LinkedBytes &link);
    [[nodiscard]] LinkedPlaces places(ByteRange place) const { return atPlace(place); }

    std::vector<std::shared_ptr<const TokenPart>>
        m_parts; ///< what goes before others on the same characters first
    LinkedPlaces m_pointed;
    LinkedPlaces m_resting;
    const QObject *m_restsIn = nullptr; ///< the view; only compared
};

template<typename View>
void ByteLink::join(View &view)
{
    connect(&view, &View::hovered, this, [this](const auto &what) { pointAt(places(what)); });
    if constexpr (requires { view.setHighlight(LinkedPlaces()); })
        connect(this, &ByteLink::lit, &view, &View::setHighlight);
    else
        connect(this, &ByteLink::lit, &view, [&view](const LinkedPlaces &places) {
            view.setHighlight(places.empty() ? ByteRange{} : places.front().encoded.range);
        });
    if constexpr (requires { &View::rested; })
        connect(&view, &View::rested, this, [this, &view](const auto &what) { restAt(places(what), &view); });
    if constexpr (requires { &View::jumpWanted; })
        connect(&view, &View::jumpWanted, this,
                [this, &view](const auto &what) { jumpTo(places(what), &view); });
    if constexpr (requires { view.follow(LinkedPlaces()); })
        connect(this, &ByteLink::rested, &view, [&view](const LinkedPlaces &places, const QObject *by) {
            if (by != &view)
                view.follow(places);
        });
    if constexpr (requires { view.jump(LinkedPlaces()); })
        connect(this, &ByteLink::jumped, &view, [&view](const LinkedPlaces &places, const QObject *from) {
            if (from != &view)
                view.jump(places);
        });
}

/// The place in one part; null when it is not touched.
const LinkedBytes *placeIn(const LinkedPlaces &places, const TokenPart *part);

} // namespace jotscope
