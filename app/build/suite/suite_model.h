#pragma once

#include "core/build/suite/suite.h"

#include <QAbstractTableModel>

#include <vector>

namespace jotscope {

/// The cases of a suite as rows: what a verifier must do, what the token tests, and what demands it.
class SuiteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Expected, Tests, Reference, ColumnCount };

    explicit SuiteModel(QObject *parent = nullptr);

    void setSuite(const Suite &suite);
    /// Those that have every word of `text` somewhere.
    void setFilter(const QString &text);
    void retranslate();

    [[nodiscard]] const SuiteToken *tokenAt(const QModelIndex &index) const; ///< null for none
    [[nodiscard]] int rowOf(std::string_view id) const;                      ///< -1 for one that is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<SuiteToken> m_tokens;
    std::vector<std::size_t> m_shown;
    QString m_filter;
};

/// What a case tests, in the present language.
QString suiteCaseText(const SuiteCase &row);

} // namespace jotscope
