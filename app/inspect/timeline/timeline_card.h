#pragma once

#include "app/widgets/cards/card.h"
#include "core/claims/timeline.h"

class QLabel;
class QLineEdit;

namespace jotscope {

class TimelineView;

/// The timeline, in words and drawn, with a field in which an instant to look at is typed. Not to be seen for
/// a token without times.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    void showTimes(const Timeline &timeline, std::optional<Instant> asOf);
    void setHighlight(ByteRange range);
    void focusField();

signals:
    void asOfWanted(std::optional<jotscope::Instant> asOf); ///< nothing: now again
    void hovered(jotscope::ByteRange range);                ///< what the pointer is on, in the paste

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void takeTyped();
    void showAsked(); ///< in the field, instead of what was typed
    void tellProblem(const QString &problem);

    Timeline m_timeline;
    std::optional<Instant> m_asOf;
    QLabel *m_title;
    QLabel *m_caption;
    QLabel *m_fieldLabel;
    QLineEdit *m_field;
    QLabel *m_problem;
    TimelineView *m_view;
};

} // namespace jotscope
