#pragma once

#include <QTableView>

namespace jotscope {

class IssuerLogModel;

/// The requests of an issuer, the last one on top. What a cell cuts off its tool tip has.
class LogTable : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(IssuerLogModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
};

} // namespace jotscope
