#include "app/inspect/claims_model.h"

#include "app/widgets/theme.h"
#include "app/widgets/time_text.h"

#include <QApplication>
#include <QFont>

namespace jotscope {

namespace {

constexpr std::size_t kLongestValue = 2000;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool overlap(ByteRange a, ByteRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

ClaimsModel::ClaimsModel(QObject *parent) : QAbstractTableModel(parent)
{}

void ClaimsModel::setToken(const InspectedToken &token, Instant now)
{
    m_now = now;
    if (token.token == m_token && token.payload() == m_payload)
        return tick(now);
    beginResetModel();
    m_token = token.token;
    m_payload = token.payload();
    m_claims = token.claims;
    m_highlight = {};
    endResetModel();
}

void ClaimsModel::clear()
{
    beginResetModel();
    m_token.reset();
    m_payload.reset();
    m_claims.clear();
    endResetModel();
}

void ClaimsModel::tick(Instant now)
{
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_claims[static_cast<std::size_t>(row)].time)
            emit dataChanged(index(row, Value), index(row, Value), {Qt::DisplayRole});
    }
}

void ClaimsModel::setHighlight(ByteRange range)
{
    if (range == m_highlight)
        return;
    m_highlight = range;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::BackgroundRole});
}

ByteRange ClaimsModel::placeOf(int row) const
{
    const Claim &claim = m_claims[static_cast<std::size_t>(row)];
    return {claim.nameRange.begin, claim.valueRange.end};
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    const Claim &claim = m_claims[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return text(claim.name);
        return index.column() == Value ? valueText(claim) : meaningText(claim);
    case Qt::ToolTipRole:
        return claim.definition ? meaningText(claim) + QLatin1String(" (") +
                                      text(claim.definition->reference) + QLatin1Char(')')
                                : QVariant();
    case Qt::FontRole: {
        if (index.column() == Meaning)
            return {};
        QFont font = monospaceFont();
        font.setBold(index.column() == Name);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::ForegroundRole:
        return index.column() == Meaning ? QVariant(quietText(QApplication::palette())) : QVariant();
    case Qt::BackgroundRole:
        return !m_highlight.isEmpty() && overlap(placeOf(index.row()), m_highlight)
                   ? QVariant(linkHighlight(QApplication::palette()))
                   : QVariant();
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Claim");
    case Value:
        return tr("Value");
    default:
        return tr("Meaning");
    }
}

QString ClaimsModel::valueText(const Claim &claim) const
{
    const std::string_view raw = claim.value.raw();
    QString value = text(raw.substr(0, kLongestValue)) +
                    (raw.size() > kLongestValue || claim.isCut ? QStringLiteral("…") : QString());
    if (!claim.time)
        return value;
    return value + QLatin1Char('\n') +
           tr("%1 · %2", "a time relative to now, and where the reader is")
               .arg(relativeText(*claim.time, m_now), localText(*claim.time)) +
           QLatin1Char('\n') + utcText(*claim.time);
}

QString ClaimsModel::meaningText(const Claim &claim) const
{
    if (!claim.definition)
        return tr("private claim");
    return QCoreApplication::translate("Claim", std::string(claim.definition->meaning).c_str());
}

} // namespace jotscope
