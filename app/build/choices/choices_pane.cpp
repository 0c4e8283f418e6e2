#include "app/build/choices/choices_pane.h"

#include "app/build/choices/encryption_card.h"
#include "app/build/choices/signing_card.h"
#include "app/build/disclosure/disclosure_card.h"

#include <QVBoxLayout>

namespace jotscope {

ChoicesPane::ChoicesPane(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent)
    , m_signing(new SigningCard(keys, this))
    , m_disclosure(new DisclosureCard(keys, this))
    , m_encryption(new EncryptionCard(keys, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_signing);
    layout->addWidget(m_disclosure);
    layout->addWidget(m_encryption);
    connect(m_signing, &SigningCard::changed, this, &ChoicesPane::follow);
    connect(m_disclosure, &DisclosureCard::changed, this, &ChoicesPane::follow);
    connect(m_encryption, &EncryptionCard::changed, this, &ChoicesPane::follow);
    connect(m_signing, &SigningCard::failed, this, &ChoicesPane::failed);
    connect(m_disclosure, &DisclosureCard::failed, this, &ChoicesPane::failed);
    connect(m_encryption, &EncryptionCard::failed, this, &ChoicesPane::failed);
    follow();
}

void ChoicesPane::setPayload(const QString &payload)
{
    m_disclosure->setPayload(payload);
}

void ChoicesPane::follow()
{
    if (m_isTaking)
        return;
    m_isTaking = true;
    const bool isSigned = !m_encryption->isAlone();
    m_signing->setVisible(isSigned);
    m_disclosure->setVisible(isSigned);
    // What is encrypted as a token is one in compact form (RFC 7519 section 3), and so is an SD-JWT.
    m_signing->setCompactOnly(m_encryption->isWanted() || m_disclosure->isWanted());
    m_isTaking = false;
    emit changed();
}

TokenDraft ChoicesPane::draft(const std::string &header, const std::string &payload) const
{
    TokenDraft draft{.payload = payload, .encryption = m_encryption->draft()};
    if (m_encryption->isAlone()) {
        if (draft.encryption)
            draft.encryption->protectedHeader = header;
        return draft;
    }
    draft.signing = m_signing->draft(header);
    draft.selectiveDisclosure = m_disclosure->draft();
    return draft;
}

QString ChoicesPane::missing() const
{
    if (const std::string lacking = m_signing->lacking(); !lacking.empty() && !m_encryption->isAlone())
        return tr("The token needs a key that signs with %1.", "an algorithm")
            .arg(QString::fromStdString(lacking));
    if (m_disclosure->lacksHolder() && !m_encryption->isAlone())
        return tr("The token needs the key of its holder.");
    if (m_encryption->isWanted() && !m_encryption->draft())
        return tr("The token needs a key that it is encrypted to.");
    return {};
}

void ChoicesPane::take(const TokenTemplate &shape)
{
    m_isTaking = true;
    m_signing->take(shape);
    m_disclosure->take(shape);
    m_encryption->take(shape);
    m_isTaking = false;
    follow();
}

void ChoicesPane::describe(TokenTemplate &shape) const
{
    m_signing->describe(shape);
    m_encryption->describe(shape);
    if (shape.isSigned)
        m_disclosure->describe(shape);
}

} // namespace jotscope
