#pragma once

#include <QObject>

namespace jotscope {

class PartTabs;
class SuitePane;
class TokenOutput;

/// Where a search on the Build page goes: to what one is in, be it the token or a part as JSON; else to the
/// filter of the suite while that is in front, else to the claims.
class BuildFinding : public QObject
{
    Q_OBJECT

public:
    BuildFinding(PartTabs &claims, PartTabs &header, TokenOutput &output, SuitePane &suite, QObject *parent);

    void find();
    void findNext();
    void findPrevious();

private:
    template<typename Action>
    void go(const Action &action) const;

    PartTabs &m_claims;
    PartTabs &m_header;
    TokenOutput &m_output;
    SuitePane &m_suite;
};

} // namespace jotscope
