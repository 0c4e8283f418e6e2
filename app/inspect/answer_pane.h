#pragma once

#include "core/inspect/inspection.h"

#include <QScrollArea>

namespace jotscope {

class FindingsList;
class PartCard;
class PartText;
class PayloadView;
class SignatureView;
class VerdictBanner;

/// The right half of the page: the verdict, then header, payload, signature and findings of one token.
class AnswerPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    void showToken(const InspectedToken &token, Instant now);
    void setHighlight(ByteRange range);
    [[nodiscard]] PayloadView &payload() const { return *m_payload; }

signals:
    void hovered(jotscope::ByteRange range);     ///< what the pointer is on, in the paste
    void placeChosen(jotscope::ByteRange range); ///< asked to be shown
    void nestedWanted();                         ///< the token that the payload is

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void markFaults();
    void showCaptions();
    [[nodiscard]] QString partCaption(const TokenPart *part) const;

    InspectedToken m_token;
    VerdictBanner *m_banner;
    PartCard *m_headerCard;
    PartText *m_header;
    PartCard *m_unprotectedCard;
    PartText *m_unprotected;
    PartCard *m_payloadCard;
    PayloadView *m_payload;
    PartCard *m_signatureCard;
    SignatureView *m_signature;
    FindingsList *m_findings;
};

} // namespace jotscope
