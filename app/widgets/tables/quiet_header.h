#pragma once

#include <QHeaderView>

namespace jotscope {

/// The names of a table's columns as captions above a rule. Painted from the palette as it is: the colours of
/// a style sheet would stay those of the theme that it was set in.
class QuietHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QRect paintArrow(QPainter &painter, const QRect &inner) const;
};

} // namespace jotscope
