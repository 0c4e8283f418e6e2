#pragma once

#include "app/platform/trust/trusted_authorities.h"
#include "app/widgets/cards/card.h"
#include "app/widgets/layout/late.h"
#include "core/inspect/inspection.h"

class QLabel;
class QToolButton;

namespace jotscope {

class RoomyTable;
class TrustModel;

/// The certificates that vouch for the current token's key, up to an authority, each with what is wrong with
/// it. There only for a token that has some. Authorities are added and taken back here, and revocation lists
/// given.
class TrustCard : public Card
{
    Q_OBJECT

public:
    explicit TrustCard(std::shared_ptr<TrustedAuthorities> authorities, QWidget *parent = nullptr);
    ~TrustCard() override;

    /// Null where there is none. One with certificates is what makes the authorities be read.
    void follow(const InspectedToken *token);
    [[nodiscard]] TrustedAuthorities &authorities() const { return *m_authorities; }
    void addFile(const QString &path);

signals:
    void hovered(jotscope::ByteRange range); ///< the certificate under the pointer, in the paste
    void failed(const QString &text);
    /// Others are trusted now, or the same for the first time.
    void anchorsChanged(const std::shared_ptr<const jotscope::crypto::AnchorSet> &anchors);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    RoomyTable *makeTable();
    void chooseFile();
    void chooseList();
    void stopTrusting();
    void describe();
    void retranslate();
    [[nodiscard]] static QString tableName();
    [[nodiscard]] const crypto::PathLink *addedLink() const; ///< the path's end, where the person added it

    std::shared_ptr<TrustedAuthorities> m_authorities;
    EvidenceSource m_source = EvidenceSource::None;
    QLabel *m_title;
    QLabel *m_caption;
    QToolButton *m_add;
    QToolButton *m_addList;
    QToolButton *m_forgetLists;
    QToolButton *m_remove;
    TrustModel *m_model;
    Late<RoomyTable> m_table;
};

} // namespace jotscope
