#pragma once

#include "app/widgets/layout/upright_area.h"
#include "core/inspect/inspection.h"

namespace jotscope {

class ByteLink;
class CausesCard;
class FindingsList;
class PartCard;
class PartText;
class PayloadView;
class SignatureDrawingView;
class SignatureView;
class TextZoom;
class TimelineCard;
class VerdictBanner;

/// The right half of the page: the verdict and its causes, then header, payload, signature and findings of
/// one token.
class AnswerPane : public UprightArea
{
    Q_OBJECT

public:
    explicit AnswerPane(QWidget *parent = nullptr);

    void showToken(const InspectedToken &token, Instant now);
    /// The times of the token shown, the clock's now, and the instant asked about if that is another.
    void showTimes(const Policy &policy, Instant clock, std::optional<Instant> asOf);
    void joinTo(ByteLink &link);
    void joinTo(TextZoom &zoom);
    [[nodiscard]] CausesCard &causes() const { return *m_causes; }
    [[nodiscard]] VerdictBanner &banner() const { return *m_banner; }
    [[nodiscard]] PartCard &headerCard() const { return *m_headerCard; }
    [[nodiscard]] PartCard &unprotectedCard() const { return *m_unprotectedCard; }
    [[nodiscard]] PartCard &payloadCard() const { return *m_payloadCard; }
    [[nodiscard]] SignatureDrawingView &drawing() const;
    /// A card about the token as a whole, below what the verdict says.
    void addBelowVerdict(QWidget *card);
    [[nodiscard]] PayloadView &payload() const { return *m_payload; }
    void addBelowPayload(QWidget *card);
    void reveal(QWidget &card);
    void focusAsOf();
    [[nodiscard]] bool hasTimes() const;

signals:
    void placeChosen(jotscope::ByteRange range);            ///< asked to be shown
    void told(const QString &text);                         ///< what the pointer is on, in a line
    void asOfWanted(std::optional<jotscope::Instant> asOf); ///< nothing: now again
    void nestedWanted();                                    ///< the token that the payload is

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void markFaults();
    void showPart(const TokenPart *part);
    void showCaptions();
    [[nodiscard]] QString partCaption(const TokenPart *part) const;

    InspectedToken m_token;
    VerdictBanner *m_banner;
    CausesCard *m_causes;
    TimelineCard *m_timeline;
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
