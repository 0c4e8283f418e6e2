#include "app/widgets/texts/paragraph.h"

#include <QEvent>

#include <algorithm>

namespace jotscope {

namespace {

constexpr std::size_t kMostHeights = 8; ///< a layout tries a few widths, the least and the final among them

} // namespace

Paragraph::Paragraph(QWidget *parent) : Paragraph(QString(), parent)
{}

Paragraph::Paragraph(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    takeSide();
}

/// A label would take that of its words.
void Paragraph::takeSide()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

int Paragraph::heightForWidth(int width) const
{
    // Who sets the text may know this as a QLabel, which tells nobody of it.
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = std::ranges::find(m_heights, width, &Height::width);
    if (known != m_heights.end())
        return known->height;
    if (m_heights.size() == kMostHeights)
        m_heights.erase(m_heights.begin());
    m_heights.push_back({width, QLabel::heightForWidth(width)});
    return m_heights.back().height;
}

bool Paragraph::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    case QEvent::LayoutDirectionChange:
        takeSide();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace jotscope
