#include "app/inspect/binder/binder_model.h"

#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/theme.h"

#include <QGuiApplication>

#include <array>

namespace jotscope {

namespace {

struct StateLook
{
    Tone tone;
    const char *glyph; ///< the state's sign beside its colour and words
};

/// In the order of HashBinding::State.
constexpr std::array<StateLook, 3> kLooks = {{{Tone::Good, "✓"}, {Tone::Bad, "≠"}, {Tone::Neutral, "○"}}};

const StateLook &lookOf(HashBinding::State state)
{
    return kLooks[static_cast<std::size_t>(state)];
}

QString stateText(HashBinding::State state)
{
    switch (state) {
    case HashBinding::State::Matches:
        return BinderModel::tr("Matches", "a hash");
    case HashBinding::State::Differs:
        return BinderModel::tr("Differs", "a hash");
    case HashBinding::State::NotApplicable:
        break;
    }
    return BinderModel::tr("Not compared", "a hash");
}

QString reasons(const HashBinding &row, bool hasMaterial)
{
    QStringList all;
    for (const Finding &finding : row.findings)
        all << (hasMaterial || finding.id != "binding-not-given" ? findingMessage(finding)
                                                                 : findingRemedy(finding));
    return all.join(QLatin1Char('\n'));
}

QString remedies(const HashBinding &row)
{
    QStringList all;
    for (const Finding &finding : row.findings) {
        const QString remedy = findingRemedy(finding);
        if (!remedy.isEmpty())
            all << remedy;
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

BinderModel::BinderModel(QObject *parent) : QAbstractTableModel(parent)
{}

void BinderModel::setRows(std::vector<HashBinding> rows, bool hasMaterial)
{
    if (rows == m_rows && hasMaterial == m_hasMaterial)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_hasMaterial = hasMaterial;
    endResetModel();
}

void BinderModel::setHighlight(ByteRange range)
{
    if (range == m_highlight)
        return;
    m_highlight = range;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::BackgroundRole});
}

void BinderModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

ByteRange BinderModel::placeOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].where : ByteRange{};
}

QString BinderModel::rowText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << cellText(m_rows[static_cast<std::size_t>(row)], column).simplified();
    return cells.join(QLatin1Char('\t'));
}

int BinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BinderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BinderModel::cellText(const HashBinding &row, int column) const
{
    switch (column) {
    case ClaimName:
        return QString::fromStdString(row.claim);
    case State:
        return stateText(row.state);
    case Expected:
        return QString::fromStdString(row.expected);
    case Computed:
        return QString::fromStdString(row.computed);
    default:
        return reasons(row, m_hasMaterial);
    }
}

QVariant BinderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HashBinding &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isHash = index.column() == Expected || index.column() == Computed;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::BackgroundRole:
        return !m_highlight.isEmpty() && m_highlight.begin < row.where.end &&
                       row.where.begin < m_highlight.end
                   ? QVariant(linkHighlight(QGuiApplication::palette()))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::DisplayRole:
        if (index.column() == State)
            return QString(QString::fromUtf8(lookOf(row.state).glyph) + QStringLiteral("  ") +
                           stateText(row.state));
        if (index.column() == Computed && row.computed.empty())
            return QStringLiteral("–");
        return isHash || index.column() == ClaimName ? breakable(leftToRight(cellText(row, index.column())))
                                                     : cellText(row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == State)
            return toneColors(lookOf(row.state).tone, QGuiApplication::palette()).text;
        break;
    case Qt::FontRole:
        if (isHash)
            return monospaceFont();
        break;
    case Qt::ToolTipRole:
        if (index.column() == Why)
            return remedies(row);
        break;
    default:
        break;
    }
    return {};
}

QVariant BinderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ClaimName:
        return tr("Claim");
    case State:
        return tr("State", "column: whether a hash matches");
    case Expected:
        return tr("In the token", "column: the hash that the token has");
    case Computed:
        return tr("Computed", "column: the hash of what was given");
    default:
        return tr("Why");
    }
}

} // namespace jotscope
