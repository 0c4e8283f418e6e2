#pragma once

#include "app/widgets/tables/ruled_table.h"

namespace jotscope {

class IssuerLogModel;

/// The requests of an issuer, the last one on top. What a cell cuts off its tool tip has.
class LogTable : public RuledTable
{
    Q_OBJECT

public:
    explicit LogTable(IssuerLogModel &model, QWidget *parent = nullptr);
};

} // namespace jotscope
