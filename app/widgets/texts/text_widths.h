#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

namespace jotscope {

/// How wide texts are in one font. Each is measured once: a layout that tries widths asks for the same few
/// again and again, and measuring takes as long as drawing.
class TextWidths
{
public:
    explicit TextWidths(const QFont &font) : m_font(font), m_metrics(font) {}

    [[nodiscard]] const QFont &font() const { return m_font; }

    [[nodiscard]] double of(const QString &text)
    {
        if (m_widths.size() >= kMost)
            m_widths.clear();
        const auto known = m_widths.constFind(text);
        return known != m_widths.cend() ? *known : *m_widths.insert(text, m_metrics.horizontalAdvance(text));
    }

private:
    static constexpr qsizetype kMost = 500;
    QFont m_font;
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
};

} // namespace jotscope
