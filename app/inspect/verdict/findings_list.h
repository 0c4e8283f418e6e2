#pragma once

#include "app/widgets/cards/card.h"
#include "core/findings/finding.h"

#include <vector>

class QVBoxLayout;

namespace jotscope {

/// Everything that was found, gravest first, each with its remedy; a click leads to its bytes.
class FindingsList : public Card
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void show(const std::vector<Finding> &findings);

signals:
    void placeChosen(jotscope::ByteRange range);
    void hovered(jotscope::ByteRange range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *rowFor(const Finding &finding);

    std::vector<Finding> m_findings;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

} // namespace jotscope
