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

struct Row
{
    const InspectedToken *token;
    int depth;       ///< how many tokens it is inside of
    QString ordinal; ///< what it is called unless the paste has a name for it
};

void addRows(std::vector<Row> &rows, const InspectedToken &token, int depth, const QString &ordinal)
{
    rows.push_back({&token, depth, ordinal});
    for (const InspectedToken &inner : token.nested)
        addRows(rows, inner, depth + 1,
                token.sdJwt ? TokenList::tr("Key binding") : TokenList::tr("Token inside"));
}

std::vector<Row> rowsOf(const Inspection &inspection)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < inspection.tokens.size(); ++i)
        addRows(rows, inspection.tokens[i], 0, TokenList::tr("Token %1").arg(i + 1));
    return rows;
}

QString lineFor(const Row &row, Instant now)
{
    const InspectedToken &token = *row.token;
    QStringList facts;
    facts << (token.name.empty() ? row.ordinal : QString::fromStdString(token.name));
    const std::string &alg = token.decryption ? token.decryption->alg : token.signature.alg;
    if (!alg.empty())
        facts << QString::fromStdString(alg).left(20);
    for (const Claim &claim : token.claims) {
        if (claim.name == "exp" && claim.time)
            facts << (*claim.time > now ? TokenList::tr("expires %1", "a relative time: in 5 minutes")
                                        : TokenList::tr("expired %1", "a relative time: 3 days ago"))
                         .arg(relativeText(*claim.time, now));
    }
    return QString(4 * row.depth, QLatin1Char(' ')) + verdictMark(token) + QStringLiteral("  ") +
           facts.join(QStringLiteral(" · "));
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
    const std::vector<Row> rows = rowsOf(inspection);
    const auto size = static_cast<int>(rows.size());
    while (count() > size)
        delete takeItem(count() - 1);
    for (int i = 0; i < size; ++i) {
        const QString line = lineFor(rows[static_cast<std::size_t>(i)], now);
        if (i == count())
            addItem(line);
        else if (item(i)->text() != line)
            item(i)->setText(line);
    }
    setAccessibleName(tr("Tokens in this text"));
    setVisible(size > 1);
    updateGeometry();
}

const InspectedToken *TokenList::tokenAt(const Inspection &inspection, int row)
{
    const std::vector<Row> rows = rowsOf(inspection);
    const auto index = static_cast<std::size_t>(std::max(0, row));
    return index < rows.size() ? rows[index].token : nullptr;
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
