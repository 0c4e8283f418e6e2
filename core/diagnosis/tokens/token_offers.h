#pragma once

#include "core/diagnosis/case.h"
#include "core/diagnosis/readings.h"

/// The functions of the table of token hypotheses, each named after its finding.
namespace jotscope {

void offerWithoutExtraCharacters(const Case &subject, Readings &tokens);
void offerWithoutWhiteSpace(const Case &subject, Readings &tokens);

void offerDecodedOnce(const Case &subject, Readings &tokens);
void offerReencoded(const Case &subject, Readings &tokens);

void offerOtherHeaders(const Case &subject, Readings &tokens);
void offerWithAlgorithm(const Case &subject, Readings &tokens);
void offerWithStart(const Case &subject, Readings &tokens);
void offerWithLetterCase(const Case &subject, Readings &tokens);

void offerMixes(const Case &subject, Readings &tokens);
void offerOtherOrders(const Case &subject, Readings &tokens);
void offerWithEnd(const Case &subject, Readings &tokens);
void offerWithOtherPayload(const Case &subject, Readings &tokens);

} // namespace jotscope
