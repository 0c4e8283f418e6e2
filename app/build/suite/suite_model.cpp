#include "app/build/suite/suite_model.h"

#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace jotscope {

namespace {

QString idOf(const SuiteCase &row)
{
    return QString::fromUtf8(row.id);
}

QString expectationText(Expectation expectation)
{
    return expectation == Expectation::Refuse
               ? SuiteModel::tr("Refuse", "what a verifier must do with a token")
               : SuiteModel::tr("Accept", "what a verifier must do with a token");
}

} // namespace

QString suiteCaseText(const SuiteCase &row)
{
    return QCoreApplication::translate("Suite", row.tests);
}

SuiteModel::SuiteModel(QObject *parent) : QAbstractTableModel(parent)
{}

void SuiteModel::setSuite(const Suite &suite)
{
    m_tokens = suite.tokens;
    filter();
}

void SuiteModel::setFilter(const QString &text)
{
    m_filter = text;
    filter();
}

void SuiteModel::retranslate()
{
    filter();
}

void SuiteModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const SuiteCase &row = *m_tokens[i].row;
        const QString text = QStringList{expectationText(row.expectation), suiteCaseText(row),
                                         QString::fromUtf8(row.reference), idOf(row)}
                                 .join(QLatin1Char('\n'));
        if (std::ranges::all_of(
                words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown.push_back(i);
    }
    endResetModel();
}

const SuiteToken *SuiteModel::tokenAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_tokens[m_shown[static_cast<std::size_t>(index.row())]];
}

int SuiteModel::rowOf(std::string_view id) const
{
    const auto row =
        std::ranges::find_if(m_shown, [this, id](std::size_t each) { return m_tokens[each].row->id == id; });
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
}

int SuiteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SuiteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuiteModel::data(const QModelIndex &index, int role) const
{
    const SuiteToken *token = tokenAt(index);
    if (!token)
        return {};
    const SuiteCase &row = *token->row;
    const bool isBad = row.expectation == Expectation::Refuse;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    if (role == Qt::ToolTipRole)
        return idOf(row);
    switch (index.column()) {
    case Expected:
        if (role == Qt::DisplayRole)
            return QString((isBad ? QStringLiteral("✕  ") : QStringLiteral("✓  ")) +
                           expectationText(row.expectation));
        if (role == Qt::AccessibleTextRole)
            return expectationText(row.expectation);
        if (role == Qt::ForegroundRole)
            return toneColors(isBad ? Tone::Bad : Tone::Good, QGuiApplication::palette()).text;
        break;
    case Tests:
        if (role == Qt::DisplayRole)
            return suiteCaseText(row);
        break;
    case Reference:
        if (role == Qt::DisplayRole)
            return QString::fromUtf8(row.reference);
        if (role == Qt::ForegroundRole)
            return quietText(QGuiApplication::palette());
        break;
    default:
        break;
    }
    return {};
}

QVariant SuiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Expected:
        return tr("Verifier must", "column: refuse or accept a token");
    case Tests:
        return tr("What is tested");
    default:
        return tr("Demanded by", "column: a specification");
    }
}

} // namespace jotscope
