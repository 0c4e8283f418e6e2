#include "app/issuer/view/terms_card.h"

#include "app/build/choices/choice_fields.h"
#include "app/issuer/view/lifetime_field.h"
#include "app/widgets/tables/breakable_text.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace jotscope {

namespace {

constexpr int kLinesOfClaims = 3;

std::vector<std::string> listed(const QLineEdit &line)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    std::vector<std::string> names;
    for (const QString &name : line.text().split(blanks, Qt::SkipEmptyParts))
        names.push_back(name.toStdString());
    return names;
}

} // namespace

IssuerTermsCard::IssuerTermsCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_audienceLabel(new QLabel(this))
    , m_audience(new QLineEdit(this))
    , m_scopesLabel(new QLabel(this))
    , m_scopes(new QLineEdit(this))
    , m_accessLabel(new QLabel(this))
    , m_access(new LifetimeField(this))
    , m_refreshLabel(new QLabel(this))
    , m_refresh(new LifetimeField(this))
    , m_givesRefresh(new QCheckBox(this))
    , m_rotatesRefresh(new QCheckBox(this))
    , m_claimsLabel(new QLabel(this))
    , m_claims(new QPlainTextEdit(this))
    , m_fault(new Paragraph(this))
{
    layOut();
    for (QLineEdit *line : {m_audience, m_scopes})
        connect(line, &QLineEdit::textChanged, this, &IssuerTermsCard::follow);
    for (LifetimeField *field : {m_access, m_refresh})
        connect(field, &LifetimeField::changed, this, &IssuerTermsCard::follow);
    for (QCheckBox *box : {m_givesRefresh, m_rotatesRefresh})
        connect(box, &QCheckBox::toggled, this, &IssuerTermsCard::follow);
    connect(m_claims, &QPlainTextEdit::textChanged, this, &IssuerTermsCard::follow);
    retranslate();
    follow();
}

void IssuerTermsCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLineEdit *line : {m_audience, m_scopes})
        line->setLayoutDirection(Qt::LeftToRight);
    m_audience->setObjectName(QStringLiteral("issuerAudience"));
    m_scopes->setObjectName(QStringLiteral("issuerScopes"));
    m_access->setObjectName(QStringLiteral("accessLifetime"));
    m_refresh->setObjectName(QStringLiteral("refreshLifetime"));
    m_givesRefresh->setObjectName(QStringLiteral("givesRefresh"));
    m_rotatesRefresh->setObjectName(QStringLiteral("rotatesRefresh"));
    m_claims->setObjectName(QStringLiteral("extraClaims"));
    m_claims->setFont(monospaceFont());
    m_claims->setTabChangesFocus(true);
    m_claims->setLayoutDirection(Qt::LeftToRight);
    m_claims->setFixedHeight(m_claims->fontMetrics().lineSpacing() * kLinesOfClaims + fontMetrics().height());
    m_claimsLabel->setBuddy(m_claims);
    m_claimsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_fault->setObjectName(QStringLiteral("extraClaimsFault"));
    auto *who = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> names = {
        {{m_audienceLabel, m_audience}, {m_scopesLabel, m_scopes}}};
    addFields(*who, names);
    who->setColumnStretch(0, 1);
    who->setColumnStretch(1, 1);
    auto *lives = new QGridLayout;
    const std::array<std::pair<QLabel *, QWidget *>, 2> lifetimes = {
        {{m_accessLabel, m_access}, {m_refreshLabel, m_refresh}}};
    addFields(*lives, lifetimes);
    lives->setColumnStretch(0, 1);
    lives->setColumnStretch(1, 1);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(who);
    layout->addLayout(lives);
    layout->addWidget(m_givesRefresh);
    layout->addWidget(m_rotatesRefresh);
    layout->addWidget(m_claimsLabel);
    layout->addWidget(m_claims);
    layout->addWidget(m_fault);
}

std::optional<IssuerTerms> IssuerTermsCard::terms() const
{
    IssuerTerms terms;
    terms.audiences = listed(*m_audience);
    terms.scopes = listed(*m_scopes);
    terms.accessLifetime = m_access->lifetime();
    terms.refreshLifetime = m_refresh->lifetime();
    terms.givesRefreshTokens = m_givesRefresh->isChecked();
    terms.rotatesRefreshTokens = m_rotatesRefresh->isChecked();
    terms.extraClaims = m_claims->toPlainText().trimmed().toStdString();
    return checkExtraClaims(terms.extraClaims) ? std::optional(std::move(terms)) : std::nullopt;
}

void IssuerTermsCard::show(const IssuerChoices &choices)
{
    // What is shown already stays as it was typed: a cursor in its place, 60 minutes instead of an hour.
    const auto showText = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    const auto showLifetime = [](LifetimeField *field, std::chrono::seconds lifetime) {
        if (field->lifetime() != lifetime)
            field->setLifetime(lifetime);
    };
    showText(m_audience, choices.audience);
    showText(m_scopes, choices.scopes);
    showLifetime(m_access, choices.accessLifetime);
    showLifetime(m_refresh, choices.refreshLifetime);
    m_givesRefresh->setChecked(choices.givesRefreshTokens);
    m_rotatesRefresh->setChecked(choices.rotatesRefreshTokens);
    if (m_claims->toPlainText() != choices.extraClaims)
        m_claims->setPlainText(choices.extraClaims);
}

void IssuerTermsCard::addTo(IssuerChoices &choices) const
{
    choices.audience = m_audience->text();
    choices.scopes = m_scopes->text();
    choices.accessLifetime = m_access->lifetime();
    choices.refreshLifetime = m_refresh->lifetime();
    choices.givesRefreshTokens = m_givesRefresh->isChecked();
    choices.rotatesRefreshTokens = m_rotatesRefresh->isChecked();
    choices.extraClaims = m_claims->toPlainText();
}

void IssuerTermsCard::follow()
{
    const Result<void> claims = checkExtraClaims(m_claims->toPlainText().trimmed().toStdString());
    m_fault->setText(claims ? QString() : findingWords(claims.error()));
    m_fault->setVisible(!claims);
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, toneColors(Tone::Bad, palette()).text);
    m_fault->setPalette(bad);
    m_refresh->setEnabled(m_givesRefresh->isChecked());
    m_rotatesRefresh->setEnabled(m_givesRefresh->isChecked());
    emit changed();
}

void IssuerTermsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

void IssuerTermsCard::retranslate()
{
    m_title->setText(tr("Tokens"));
    m_audienceLabel->setText(tr("Audience"));
    m_audience->setAccessibleName(tr("Audience of the tokens"));
    m_audience->setToolTip(tr("The aud claim; several with blanks between"));
    m_scopesLabel->setText(tr("Scopes"));
    m_scopes->setAccessibleName(tr("Scopes that may be asked for"));
    m_scopes->setToolTip(tr("Those that may be asked for, with blanks between; who asks for none gets all"));
    m_scopes->setPlaceholderText(tr("Any that is asked for"));
    m_accessLabel->setText(tr("Access tokens live"));
    m_access->setName(tr("Lifetime of access tokens"));
    m_refreshLabel->setText(tr("Refresh tokens live"));
    m_refresh->setName(tr("Lifetime of refresh tokens"));
    m_givesRefresh->setText(tr("Give refresh tokens"));
    m_givesRefresh->setToolTip(tr("With client credentials too, so that a refresh can be tried; servers in "
                                  "use should not (RFC 6749 section 4.4.3)"));
    m_rotatesRefresh->setText(tr("Each refresh token can be used once"));
    m_rotatesRefresh->setToolTip(tr("One that comes again revokes all that came from it (RFC 9700 section "
                                    "4.14.2)"));
    m_claimsLabel->setText(tr("Extra claims"));
    m_claims->setAccessibleName(tr("Extra claims as JSON"));
    m_claims->setPlaceholderText(
        leftToRight(QStringLiteral("{\"roles\": [\"tester\"], \"auth_time\": {{now-5m}}}")));
}

} // namespace jotscope
