#pragma once

#include "app/widgets/cards/card.h"
#include "core/build/editing/edited_token.h"
#include "core/inspect/inspection.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace jotscope {

/// What changed between the token as it was pasted and as it is edited, claim by claim, each with a way
/// back.
class ChangesCard : public Card
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);

    void show(const InspectedToken &pasted, const InspectedToken &edited, const EditedSignature &signature);
    void setZoom(int steps); ///< of a tenth each, of what changed
    void setSignable(bool isSignable);

signals:
    void revertWanted(jotscope::PartName part, const QString &text); ///< what the part is to decode to
    void revertAllWanted();
    void signWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addPart(PartName part, const QString &title);
    void addRow(const QString &name, const QString &what, const QString &before, const QString &after,
                PartName part, const std::optional<std::string> &reverted);
    void retranslate();

    InspectedToken m_pasted;
    InspectedToken m_edited;
    EditedSignature m_fate;
    QLabel *m_title;
    QLabel *m_signature;
    QPushButton *m_sign;
    QPushButton *m_revertAll;
    QWidget *m_rows = nullptr;
    int m_zoom = 0;
};

} // namespace jotscope
