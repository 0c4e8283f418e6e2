#pragma once

#include "app/keys/on_hand/keys_on_hand.h"
#include "app/widgets/layout/upright_area.h"

class QLabel;
class QToolButton;

namespace jotscope {

class Card;
class ExportCard;
class RemarksCard;
class ValueList;

/// All there is to say of the chosen key: remarks, facts, parameters, certificates, and the forms it leaves
/// in. Of several keys, the forms that all of them have.
class KeyDetail : public UprightArea
{
    Q_OBJECT

public:
    explicit KeyDetail(KeysOnHand &keys, QWidget *parent = nullptr);

    void show(const std::vector<std::string> &ids);
    [[nodiscard]] ExportCard &exports() const { return *m_export; }
    void focusName();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A card with a title above a list of values.
    struct Section
    {
        Card *card;
        QLabel *title;
        ValueList *values;
        QToolButton *reveal; ///< null where there is nothing to hide
    };

    Section addSection(const QString &objectName);
    void fill();
    void fillOne(const KeyEntry &entry);
    void followReveal();
    void retranslate();

    KeysOnHand &m_keys;
    std::vector<std::string> m_ids;
    QWidget *m_content;
    QLabel *m_several;
    RemarksCard *m_remarks;
    Section m_facts;
    Section m_parameters;
    Section m_certificates;
    ExportCard *m_export;
};

} // namespace jotscope
