#include "app/check/results/check_model.h"

#include "core/findings/catalogue.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>

#include <array>

namespace jotscope {

namespace {

struct ControlRow
{
    const char *name; ///< in context "Check"
    const char *tests;
    Expectation expectation;
    Exchange CheckRun::*exchange;
};

constexpr std::array kControlRows = {
    ControlRow{JOT_TEXT("Check", "Without a token"),
               JOT_TEXT("Check", "It must be refused, or the route asks for no token."), Expectation::Refuse,
               &CheckRun::withoutToken},
    ControlRow{JOT_TEXT("Check", "With the good token"),
               JOT_TEXT("Check", "It must be accepted, or every refusal says nothing."), Expectation::Accept,
               &CheckRun::withGoodToken},
    ControlRow{JOT_TEXT("Check", "With the good token, after all others"),
               JOT_TEXT("Check", "It must be accepted still, or the refusals before it may say nothing."),
               Expectation::Accept, &CheckRun::withGoodTokenAgain},
};

CaseOutcome outcomeOfControl(Expectation expectation, const Exchange &exchange, const CheckRules &rules)
{
    if (exchange.response)
        return outcomeOf(expectation, *exchange.response, rules);
    return exchange.failure.empty() ? CaseOutcome::Waiting : CaseOutcome::NoAnswer;
}

CheckedRow rowOf(const CheckRun &run, std::size_t index)
{
    if (index < kControlRows.size()) {
        const ControlRow &control = kControlRows[index];
        const Exchange &exchange = run.*control.exchange;
        return {QCoreApplication::translate("Check", control.name),
                QCoreApplication::translate("Check", control.tests),
                {},
                control.expectation,
                outcomeOfControl(control.expectation, exchange, run.rules),
                &exchange};
    }
    const CaseResult &one = run.cases[index - kControlRows.size()];
    return {QString::fromUtf8(one.row->id),
            QCoreApplication::translate("Suite", one.row->tests),
            QLatin1String(one.row->reference),
            one.row->expectation,
            one.outcome,
            &one.exchange};
}

QChar signOf(CaseOutcome outcome)
{
    switch (outcomeTone(outcome)) {
    case Tone::Good:
        return QChar(u'✓');
    case Tone::Bad:
        return QChar(u'✕');
    case Tone::Warning:
        return QLatin1Char('!');
    default:
        return QChar(u'○');
    }
}

} // namespace

QString outcomeWords(CaseOutcome outcome)
{
    return signOf(outcome) + QLatin1Char(' ') + QCoreApplication::translate("Check", outcomeText(outcome));
}

Tone outcomeTone(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::AsItShould:
        return Tone::Good;
    case CaseOutcome::WronglyAccepted:
    case CaseOutcome::WronglyRefused:
        return Tone::Bad;
    case CaseOutcome::Unclear:
    case CaseOutcome::NoAnswer:
        return Tone::Warning;
    case CaseOutcome::Waiting:
    case CaseOutcome::NotCarried:
        break;
    }
    return Tone::Neutral;
}

CheckModel::CheckModel(QObject *parent) : QAbstractTableModel(parent)
{}

void CheckModel::setRun(const CheckRun *run)
{
    beginResetModel();
    m_run = run;
    m_shown = wanted();
    endResetModel();
}

void CheckModel::setSurprisesOnly(bool areSurprisesOnly)
{
    m_areSurprisesOnly = areSurprisesOnly;
    update();
}

void CheckModel::update()
{
    std::vector<std::size_t> shown = wanted();
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    } else if (!m_shown.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void CheckModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    update();
}

std::vector<std::size_t> CheckModel::wanted() const
{
    std::vector<std::size_t> rows;
    const std::size_t count = m_run ? kControlRows.size() + m_run->cases.size() : 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (!m_areSurprisesOnly || isSurprise(rowOf(*m_run, index).outcome))
            rows.push_back(index);
    }
    return rows;
}

CheckedRow CheckModel::rowAt(int row) const
{
    return rowOf(*m_run, m_shown[static_cast<std::size_t>(row)]);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckedRow row = rowAt(index.row());
    const std::optional<ApiResponse> &response = row.exchange->response;
    if (index.column() == Outcome && role == Qt::ForegroundRole)
        return toneColors(outcomeTone(row.outcome), QGuiApplication::palette()).text;
    if (index.column() == Outcome && role == Qt::FontRole && isSurprise(row.outcome)) {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Status || index.column() == Time))
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Tests)
        return row.tests;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Outcome:
        return outcomeWords(row.outcome);
    case Case:
        return row.name;
    case Tests:
        return row.tests;
    case Reference:
        return row.reference;
    case Status:
        return response ? QVariant(response->status) : QVariant();
    case Time:
        return response ? tr("%L1 ms", "milliseconds").arg(response->time.count()) : QString();
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("Outcome");
    case Case:
        return tr("Case");
    case Tests:
        return tr("What it tests");
    case Reference:
        return tr("Reference");
    case Status:
        return tr("Status", "of an HTTP response");
    case Time:
        return tr("Time", "that a response took");
    default:
        return {};
    }
}

} // namespace jotscope
