#pragma once

#include "app/widgets/cards/card.h"
#include "core/inspect/inspection.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace jotscope {

class AsOfNotice;

/// The answer in words, and a chip for each aspect with its own state: a good signature on an expired token
/// reads as exactly that, and "not checked" never looks like "failed".
class VerdictBanner : public Card
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void show(const InspectedToken &token);
    /// Whether what is shown is no longer what was pasted.
    void setEdited(bool isEdited, const QString &signature = {}); ///< and what became of its signature
    void setKeyFitShown(bool isShown);
    void setAsOf(std::optional<Instant> asOf); ///< that the verdict is not as of now
    [[nodiscard]] QString headline() const;

signals:
    void placeChosen(jotscope::ByteRange range); ///< of what the clicked chip is about
    void keyFitWanted(bool isWanted);            ///< how every key on hand fits, or no longer
    void nowWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void tellEdited();
    void dressChip(QToolButton &chip, const AspectVerdict &verdict);
    void dressKeyFit();

    std::vector<AspectVerdict> m_verdicts;
    SignatureVerdict m_signature = SignatureVerdict::Unverified;
    std::optional<DecryptionVerdict> m_decryption; ///< of an encrypted token
    std::vector<Finding> m_proof;                  ///< why the signature does not fit, where that is proven
    QLabel *m_headline;
    QLabel *m_why;
    QLabel *m_edited;
    QString m_editedSignature;
    AsOfNotice *m_asOf;
    QWidget *m_chipRow;
    std::vector<QToolButton *> m_chips;
    QToolButton *m_keyFit = nullptr;
};

} // namespace jotscope
