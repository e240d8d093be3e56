package org.acrm.demo.life;

import java.util.List;
import org.acrm.demo.Draw;

/** What a kind of customer does in one calendar month, given the balances at its beginning. */
interface MonthPlan {

    void plan(int firstDay, int lastDay, Draw draw, List<Plan> plans);
}
