package org.acrm.value.service;

import java.util.List;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.activity.service.FoldStep;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.CycleRows;
import org.acrm.value.entity.CycleSettings;
import org.acrm.value.entity.FeatureNights;
import org.acrm.value.entity.FeatureRows;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeRows;
import org.acrm.value.entity.JoinYearRows;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.PastRows;
import org.acrm.value.entity.ProfitRows;
import org.acrm.value.entity.RfmCells;
import org.acrm.value.entity.RfmCounts;
import org.acrm.value.entity.RfmRows;

/** The steps from transactions to grades, wired for a test bank, in chunks of seven customers. */
final class DerivedNight {

    final NightStep fold;
    final NightStep past;
    final NightStep features;
    final NightStep rfm;
    final NightStep cycle;
    final NightStep grade;
    final NightStep profit;

    DerivedNight(TestBank bank) {
        BankTransactions transactions = new BankTransactions(bank);
        var database = transactions.database();
        CalendarRepository calendar = new CalendarRepository(database);
        CustomerChunks chunks = new CustomerChunks(new CustomerRanges(database), transactions, 7);
        fold = new FoldStep(new DailyActivity(database), calendar, transactions);
        features = new FeaturesStep(chunks, new FeatureRows(database), new FeatureNights(database), transactions);
        RfmCut rfmCut = new RfmCut(chunks, new RfmRows(database), new RfmCounts(database), transactions);
        GradeRows grades = new GradeRows(database);
        GradeCut gradeCut = new GradeCut(chunks, grades, new GradeDefinition(database), calendar, transactions);
        past = new PastStep(new PastRows(database), rfmCut, gradeCut, grades, calendar, transactions);
        rfm = new RfmStep(rfmCut);
        cycle = new CycleStep(chunks, new CycleRows(database), new CycleSettings(database), transactions);
        profit = new ProfitStep(chunks, new ProfitRows(database), new LtvSettings(database), calendar, transactions);
        grade = new GradeStep(gradeCut, new RfmCells(database), new JoinYearRows(database), transactions);
    }

    List<NightStep> steps() {
        return List.of(fold, features, rfm, cycle, grade, profit);
    }
}
