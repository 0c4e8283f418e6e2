#include "core/diagnosis/hypotheses.h"
namespace jotscope {
}
