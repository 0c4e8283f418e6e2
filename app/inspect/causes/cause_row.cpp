#include "app/inspect/causes/cause_row.h"

#include "app/inspect/causes/cause_text.h"
#include "app/inspect/causes/difference/difference_view.h"
#include "app/inspect/causes/difference/token_difference.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace jotscope {

namespace {

QString differenceCaption(const TokenDifference &difference)
{
    if (!difference.part)
        return CauseRow::tr("The token: struck out is what was pasted, underlined what was signed");
    const std::string name(partName(*difference.part));
    const QString part = QCoreApplication::translate("Word", name.c_str());
    return (difference.isDecoded
                ? CauseRow::tr("In the decoded %1: struck out is what was pasted, underlined what was signed",
                               "header, payload or signature")
                : CauseRow::tr("In the %1: struck out is what was pasted, underlined what was signed",
                               "header, payload or signature"))
        .arg(part);
}

QString adviceOf(const Finding &step)
{
    const QString reference = findingReference(step);
    const QString remedy = findingRemedy(step);
    if (reference.isEmpty() || remedy.isEmpty())
        return remedy + reference;
    return CauseRow::tr("%1 · %2", "an advice and where it comes from: RFC 7515 section 2")
        .arg(remedy, reference);
}

} // namespace

CauseRow::CauseRow(const Cause &cause, const InspectedToken &token, bool isFixable, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().height() * 2 / 3);
    m_grid->setVerticalSpacing(fontMetrics().height() / 4);
    addChip(cause);
    addSteps(cause);
    if (const QString proof = proofText(cause); !proof.isEmpty())
        addText(proof, true);
    if (!cause.isConformant) {
        QLabel *warning = addText(
            QStringLiteral("! ") + tr("Does not conform: a verifier must still refuse this token."), false);
        warning->setObjectName(QStringLiteral("nonConformant"));
        warning->setStyleSheet(
            QStringLiteral("color: %1").arg(toneColors(Tone::Warning, palette()).text.name()));
    }
    addDifferences(cause, token);
    if (isFixable)
        addFix(cause);
    setAccessibleName(lookOf(cause.certainty).word + QLatin1String(": ") + causeSentence(cause));
}

void CauseRow::addChip(const Cause &cause)
{
    const CertaintyLook look = lookOf(cause.certainty);
    const ToneColors colors = toneColors(look.tone, palette());
    auto *chip = new QLabel(QString::fromUtf8(look.glyph) + QLatin1Char(' ') + look.word, this);
    chip->setObjectName(QStringLiteral("certainty"));
    chip->setAccessibleName(look.word);
    chip->setTextFormat(Qt::PlainText);
    chip->setAlignment(Qt::AlignCenter);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const int height = fontMetrics().height();
    chip->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3;"
                                       " border-radius: %4px; padding: %5px %6px;")
                            .arg(colors.background.name(), colors.text.name(), colors.border.name())
                            .arg(height / 2)
                            .arg(height / 8)
                            .arg(height / 2));
    m_grid->addWidget(chip, 0, 0, Qt::AlignTop);
}

void CauseRow::addSteps(const Cause &cause)
{
    for (std::size_t i = 0; i < cause.steps.size(); ++i) {
        const QString message = findingMessage(cause.steps[i]);
        QLabel *sentence = addText(
            i == 0 ? message : tr("And: %1", "the second of two causes that come together").arg(message),
            false);
        sentence->setObjectName(QStringLiteral("sentence"));
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        sentence->setFont(strong);
        if (const QString advice = adviceOf(cause.steps[i]); !advice.isEmpty())
            addText(advice, true);
    }
}

void CauseRow::addDifferences(const Cause &cause, const InspectedToken &token)
{
    for (const Fix &fix : cause.fixes) {
        const auto *original = std::get_if<TokenFix>(&fix);
        if (!original)
            continue;
        for (TokenDifference &difference : tokenDifferences(token.token->text, original->text)) {
            addText(differenceCaption(difference), true);
            addBelow(new DifferenceView(std::move(difference.pieces), this));
        }
    }
}

void CauseRow::addFix(const Cause &cause)
{
    m_fix = new QPushButton(fixText(cause), this);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_fix->setAccessibleName(fixText(cause));
    m_fix->setAccessibleDescription(causeSentence(cause));
    m_fix->setMinimumWidth(m_fix->sizeHint().width() + fontMetrics().height());
    connect(m_fix, &QPushButton::clicked, this, &CauseRow::fixWanted);
    addBelow(m_fix, Qt::AlignLeft);
}

QLabel *CauseRow::addText(const QString &text, bool isQuiet)
{
    auto *label = new SelectableParagraph(text, this);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    addBelow(label);
    return label;
}

void CauseRow::addBelow(QWidget *widget, Qt::Alignment alignment)
{
    // The first stands beside the chip.
    const int row = m_grid->itemAtPosition(0, 1) ? m_grid->rowCount() : 0;
    m_grid->addWidget(widget, row, 1, alignment);
}

} // namespace jotscope
