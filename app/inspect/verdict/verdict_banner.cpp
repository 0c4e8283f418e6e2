#include "app/inspect/verdict/verdict_banner.h"

#include "app/inspect/timeline/as_of_notice.h"
#include "app/inspect/verdict/aspect_text.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr std::size_t kAspects = 5; ///< that each token is asked about

struct Headline
{
    QString text;
    Tone tone;
    Aspect decisive; ///< whose reason stands below the headline
};

const AspectVerdict &verdictOn(const std::vector<AspectVerdict> &verdicts, Aspect aspect)
{
    return *std::ranges::find(verdicts, aspect, &AspectVerdict::aspect);
}

/// Of an encrypted token.
Headline headlineOf(const std::vector<AspectVerdict> &verdicts, DecryptionVerdict decryption)
{
    switch (decryption) {
    case DecryptionVerdict::Failed:
        return {VerdictBanner::tr("The key does not open this token"), Tone::Bad, Aspect::Decryption};
    case DecryptionVerdict::Unsupported:
        return {VerdictBanner::tr("This token cannot be decrypted"), Tone::Warning, Aspect::Decryption};
    case DecryptionVerdict::NoKey:
        return {VerdictBanner::tr("This token is encrypted"), Tone::Neutral, Aspect::Decryption};
    case DecryptionVerdict::Decrypted:
        break;
    }
    const AspectVerdict &time = verdictOn(verdicts, Aspect::Time);
    if (time.why.id == "exp-in-past")
        return {VerdictBanner::tr("Decrypted, but the token has expired"), Tone::Warning, Aspect::Time};
    if (time.state == AspectState::Failed)
        return {VerdictBanner::tr("Decrypted, but the token is not valid at this time"), Tone::Warning,
                Aspect::Time};
    if (verdictOn(verdicts, Aspect::Claims).state == AspectState::Failed)
        return {VerdictBanner::tr("Decrypted, but the claims are not as expected"), Tone::Warning,
                Aspect::Claims};
    return {VerdictBanner::tr("The token is decrypted"), Tone::Good, Aspect::Decryption};
}

Headline headlineOf(const std::vector<AspectVerdict> &verdicts, SignatureVerdict signature)
{
    const AspectVerdict &time = verdictOn(verdicts, Aspect::Time);
    const std::string_view why = verdictOn(verdicts, Aspect::Signature).why.id;
    const bool isExpired = time.why.id == "exp-in-past";
    const bool isTooEarly = time.why.id == "nbf-in-future";
    switch (signature) {
    case SignatureVerdict::Invalid:
        if (why == "signature-missing")
            return {VerdictBanner::tr("The signature is missing"), Tone::Bad, Aspect::Signature};
        if (why == "signature-fits-malformed-token")
            return {VerdictBanner::tr("The token departs from the standard"), Tone::Bad, Aspect::Signature};
        return {VerdictBanner::tr("The signature does not fit this token"), Tone::Bad, Aspect::Signature};
    case SignatureVerdict::None:
        return {VerdictBanner::tr("This token is not signed"), Tone::Warning, Aspect::Signature};
    case SignatureVerdict::Unsupported:
        return {VerdictBanner::tr("The signature cannot be checked"), Tone::Warning, Aspect::Signature};
    case SignatureVerdict::Unverified:
        if (isExpired)
            return {VerdictBanner::tr("Expired; the signature is not checked yet"), Tone::Neutral,
                    Aspect::Time};
        return {VerdictBanner::tr("The signature is not checked yet"), Tone::Neutral, Aspect::Signature};
    case SignatureVerdict::Valid:
        break;
    }
    if (isExpired)
        return {VerdictBanner::tr("The signature is valid, but the token has expired"), Tone::Warning,
                Aspect::Time};
    if (isTooEarly)
        return {VerdictBanner::tr("The signature is valid, but the token is not valid yet"), Tone::Warning,
                Aspect::Time};
    if (verdictOn(verdicts, Aspect::Claims).state == AspectState::Failed)
        return {VerdictBanner::tr("The signature is valid, but the claims are not as expected"),
                Tone::Warning, Aspect::Claims};
    if (time.state == AspectState::Failed)
        return {VerdictBanner::tr("The signature is valid, but the times cannot be read"), Tone::Warning,
                Aspect::Time};
    if (verdictOn(verdicts, Aspect::Trust).state == AspectState::Failed)
        return {VerdictBanner::tr("The signature is valid, but its certificate is not to be trusted"),
                Tone::Warning, Aspect::Trust};
    return {VerdictBanner::tr("The signature is valid"), Tone::Good, Aspect::Signature};
}

/// The steps of the surest cause, where that is proven.
std::vector<Finding> proofOf(const InspectedToken &token)
{
    if (!token.diagnosis || token.diagnosis->causes.empty() ||
        token.diagnosis->causes.front().certainty != Certainty::Proven)
        return {};
    return token.diagnosis->causes.front().steps;
}

QString reason(const Finding &why)
{
    const QString remedy = findingRemedy(why);
    return findingMessage(why) + (remedy.isEmpty() ? QString() : QLatin1Char('\n') + remedy);
}

/// What to do about it stands with the causes.
QString proven(const std::vector<Finding> &steps)
{
    QStringList sentences;
    for (const Finding &step : steps)
        sentences << findingMessage(step);
    return sentences.join(QLatin1Char(' '));
}

/// Any assignment, even of the same sheet, has the widget polished and laid out anew.
void dress(QWidget &widget, const QString &sheet)
{
    if (widget.styleSheet() != sheet)
        widget.setStyleSheet(sheet);
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : Card(parent)
    , m_headline(new SelectableParagraph(this))
    , m_why(new SelectableParagraph(this))
    , m_edited(new SelectableParagraph(this))
    , m_asOf(new AsOfNotice(this))
    , m_chipRow(new QWidget(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_headline->setFont(large);
    m_edited->setObjectName(QStringLiteral("edited"));
    m_edited->hide();

    auto *chips = new FlowLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kAspects; ++i) {
        auto *chip = new QToolButton(m_chipRow);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            m_why->setText(findingMessage(m_verdicts[i].why));
            emit placeChosen(m_verdicts[i].why.where);
        });
        m_chips.push_back(chip);
    }
    m_keyFit = new QToolButton(m_chipRow);
    m_keyFit->setObjectName(QStringLiteral("showKeyFit"));
    m_keyFit->setCheckable(true);
    m_keyFit->setFocusPolicy(Qt::TabFocus);
    // Beside the chip that it explains: that of the signature or decryption.
    for (QToolButton *button : {m_chips[0], m_chips[1], m_keyFit, m_chips[2], m_chips[3], m_chips[4]})
        chips->addWidget(button);
    setTabOrder(m_chips[1], m_keyFit);
    setTabOrder(m_keyFit, m_chips[2]);
    connect(m_keyFit, &QToolButton::clicked, this, &VerdictBanner::keyFitWanted);

    const int margin = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
    // Beside the words, so that nothing jumps when an instant is asked about.
    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(m_why, 1, Qt::AlignTop);
    words->addWidget(m_edited);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_asOf, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_chipRow);
    connect(m_asOf, &AsOfNotice::nowWanted, this, &VerdictBanner::nowWanted);
}

void VerdictBanner::show(const InspectedToken &token)
{
    const auto decryption = token.decryption ? std::optional(token.decryption->verdict) : std::nullopt;
    std::vector<Finding> proof = proofOf(token);
    m_keyFit->setVisible(token.wereKeysGiven);
    if (token.verdicts == m_verdicts && token.signature.verdict == m_signature &&
        decryption == m_decryption && proof == m_proof)
        return;
    m_verdicts = token.verdicts;
    m_signature = token.signature.verdict;
    m_decryption = decryption;
    m_proof = std::move(proof);
    refresh();
}

void VerdictBanner::setEdited(bool isEdited, const QString &signature)
{
    m_edited->setVisible(isEdited);
    m_editedSignature = signature;
    tellEdited();
}

void VerdictBanner::setKeyFitShown(bool isShown)
{
    m_keyFit->setChecked(isShown);
}

void VerdictBanner::setAsOf(std::optional<Instant> asOf)
{
    const QString before = m_asOf->text();
    m_asOf->setAsOf(asOf);
    if (m_asOf->text() != before)
        refresh();
}

QString VerdictBanner::headline() const
{
    return m_headline->text();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void VerdictBanner::refresh()
{
    if (m_verdicts.empty())
        return;
    const bool isDamaged = verdictOn(m_verdicts, Aspect::Structure).state == AspectState::Failed;
    const Headline headline = isDamaged ? Headline{tr("This token is damaged"), Tone::Bad, Aspect::Structure}
                              : m_decryption ? headlineOf(m_verdicts, *m_decryption)
                                             : headlineOf(m_verdicts, m_signature);
    setTone(headline.tone);
    m_headline->setText(headline.text);
    dress(*m_headline, QStringLiteral("color: %1").arg(toneColors(headline.tone, palette()).text.name()));
    m_why->setText(m_proof.empty() ? reason(verdictOn(m_verdicts, headline.decisive).why) : proven(m_proof));
    tellEdited();
    setAccessibleName(headline.text);
    const QString asOf = m_asOf->text();
    setAccessibleDescription((asOf.isEmpty() ? asOf : asOf + QLatin1Char('\n')) + m_why->text());
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        dressChip(*m_chips[i], m_verdicts[i]);
    dressKeyFit();
}

void VerdictBanner::tellEdited()
{
    QString text = QStringLiteral("✎ ") + tr("You see an edited token: it no longer reads as it was pasted.");
    if (!m_editedSignature.isEmpty())
        text += QLatin1Char('\n') + m_editedSignature;
    if (text != m_edited->text())
        m_edited->setText(text);
}

/// A way to more, not an answer: a link beside the chips.
void VerdictBanner::dressKeyFit()
{
    m_keyFit->setText(tr("Key fit"));
    m_keyFit->setAccessibleName(tr("Key fit"));
    m_keyFit->setToolTip(tr("Show how each key on hand fits this token, or no longer"));
    const ToneColors colors = toneColors(tone().value_or(Tone::Neutral), palette());
    const int height = fontMetrics().height();
    dress(*m_keyFit, QStringLiteral("QToolButton { color: %1; background: transparent; border: 1px "
                                    "solid transparent; border-radius: %2px; padding: %3px %4px;"
                                    " text-decoration: underline; }"
                                    "QToolButton:hover, QToolButton:focus { border-color: %1; }"
                                    "QToolButton:checked { background: palette(base); border-color: %5; }")
                         .arg(colors.text.name())
                         .arg(height / 2)
                         .arg(height / 6)
                         .arg(height / 2)
                         .arg(colors.border.name()));
}

void VerdictBanner::dressChip(QToolButton &chip, const AspectVerdict &verdict)
{
    const ToneColors colors = toneColors(aspectTone(verdict.state), palette());
    const QString state = aspectStateText(verdict.state);
    chip.setText(tr("%1 %2: %3", "a check mark, an aspect, its state")
                     .arg(aspectSign(verdict.state), aspectText(verdict.aspect), state));
    chip.setObjectName(
        QString::fromUtf8(aspectName(verdict.aspect).data(), qsizetype(aspectName(verdict.aspect).size())));
    chip.setProperty("state", QString::fromUtf8(aspectStateName(verdict.state).data(),
                                                qsizetype(aspectStateName(verdict.state).size())));
    chip.setAccessibleName(aspectText(verdict.aspect) + QLatin1String(": ") + state);
    const QString why = findingMessage(verdict.why);
    chip.setToolTip(why);
    chip.setAccessibleDescription(why);
    const int height = fontMetrics().height();
    dress(chip, QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3;"
                               " border-radius: %4px; padding: %5px %6px; }"
                               "QToolButton:focus { border: 2px solid %2; }")
                    .arg(colors.background.name(), colors.text.name(), colors.border.name())
                    .arg(height / 2)
                    .arg(height / 6)
                    .arg(height / 2));
}

} // namespace jotscope
