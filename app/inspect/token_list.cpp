#include "app/inspect/token_list.h"

#include "app/widgets/time_text.h"

namespace jotscope {

namespace {

constexpr int kMostVisible = 5;
constexpr int kPadding = 4;

QString verdictMark(const InspectedToken &token)
{
    switch (token.verdicts[1].state) {
    case AspectState::Passed:
    case AspectState::Warned:
        return QStringLiteral("✓");
    case AspectState::Failed:
        return QStringLiteral("✕");
    case AspectState::NotChecked:
        break;
    }
    return QStringLiteral("○");
}

QString lineFor(const InspectedToken &token, int number, Instant now)
{
    QStringList facts;
    facts << (token.name.empty() ? TokenList::tr("Token %1").arg(number)
                                 : QString::fromStdString(token.name));
    if (!token.signature.alg.empty())
        facts << QString::fromStdString(token.signature.alg).left(20);
    for (const Claim &claim : token.claims) {
        if (claim.name == "exp" && claim.time)
            facts << (*claim.time > now ? TokenList::tr("expires %1", "a relative time: in 5 minutes")
                                        : TokenList::tr("expired %1", "a relative time: 3 days ago"))
                         .arg(relativeText(*claim.time, now));
    }
    return verdictMark(token) + QStringLiteral("  ") + facts.join(QStringLiteral(" · "));
}

} // namespace

TokenList::TokenList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("tokens"));
    setUniformItemSizes(true);
    setStyleSheet(QStringLiteral("QListWidget { border: 1px solid palette(mid); border-radius: 0.5em;"
                                 " padding: %1px; }")
                      .arg(kPadding));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void TokenList::show(const Inspection &inspection, Instant now)
{
    const auto size = static_cast<int>(inspection.tokens.size());
    while (count() > size)
        delete takeItem(count() - 1);
    for (int i = 0; i < size; ++i) {
        const QString line = lineFor(inspection.tokens[static_cast<std::size_t>(i)], i + 1, now);
        if (i == count())
            addItem(line);
        else if (item(i)->text() != line)
            item(i)->setText(line);
    }
    setAccessibleName(tr("Tokens in this text"));
    setVisible(size > 1);
    updateGeometry();
}

QSize TokenList::sizeHint() const
{
    const int rows = std::min(count(), kMostVisible);
    const int height = count() > 0 ? sizeHintForRow(0) : 0;
    return {QListWidget::sizeHint().width(), rows * height + 2 * (frameWidth() + kPadding)};
}

QSize TokenList::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace jotscope
