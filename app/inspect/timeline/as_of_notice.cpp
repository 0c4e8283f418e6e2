#include "app/inspect/timeline/as_of_notice.h"

#include "app/widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace jotscope {

AsOfNotice::AsOfNotice(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_back(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("asOfText"));
    m_back->setObjectName(QStringLiteral("backToNow"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    layout->addWidget(m_text);
    layout->addWidget(m_back, 0, Qt::AlignTrailing);
    connect(m_back, &QPushButton::clicked, this, &AsOfNotice::nowWanted);
    refresh();
    hide();
}

void AsOfNotice::setAsOf(std::optional<Instant> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    refresh();
    setVisible(asOf.has_value());
}

QString AsOfNotice::text() const
{
    return m_asOf ? m_text->text() : QString();
}

void AsOfNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

void AsOfNotice::refresh()
{
    m_back->setText(tr("Back to now"));
    m_back->setToolTip(tr("Look at the token as of now again"));
    if (!m_asOf)
        return;
    const QDateTime utc =
        QDateTime::fromMSecsSinceEpoch(m_asOf->time_since_epoch().count(), QTimeZone::utc());
    m_text->setText(tr("As of %1 UTC (not now)", "a date and time")
                        .arg(QLocale().toString(utc, QStringLiteral("d MMM yyyy HH:mm:ss"))));
    const ToneColors colors = toneColors(Tone::Accent, palette());
    const int height = fontMetrics().height();
    // Flat enough to stand beside two lines of words without making the banner higher.
    const QString shape =
        QStringLiteral("background: %1; color: %2; border-radius: %3px; padding: %4px %5px;")
            .arg(colors.background.name(), colors.text.name())
            .arg(height / 3)
            .arg(height / 12)
            .arg(height / 2);
    m_text->setStyleSheet(shape);
    m_back->setStyleSheet(
        QStringLiteral("QPushButton { %1 border: 1px solid %2; } QPushButton:focus { border: 2px solid %3; }")
            .arg(shape, colors.border.name(), colors.text.name()));
}

} // namespace jotscope
