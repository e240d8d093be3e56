package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.GradeRows;
import org.acrm.value.entity.PastRows;

/**
 * Before the first night is published: RFM and grades of the month ends before it, from what was booked, so that movement can be seen
 * from the first day on (RFM-02, GRD-01). A month end has RFM where the bookings of its whole year were delivered, and grades where its
 * bookings and rates were.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PastStep implements NightStep {

    static final int MONTHS = 12;
    private static final int WINDOW = 365;

    private final PastRows past;
    private final RfmCut rfm;
    private final GradeCut grade;
    private final GradeRows grades;
    private final CalendarRepository calendar;
    private final OwnTransaction transaction;

    protected PastStep() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PastStep(
            PastRows past,
            RfmCut rfm,
            GradeCut grade,
            GradeRows grades,
            CalendarRepository calendar,
            OwnTransaction transaction) {
        this.past = past;
        this.rfm = rfm;
        this.grade = grade;
        this.grades = grades;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.PAST.name();
    }

    @Override
    public void run(NightContext context) {
        BankCalendar bank = transaction.call(calendar::current);
        if (bank.published()) {
            return;
        }
        if (context.checkpoint().isEmpty()) {
            transaction.run(past::forget);
        }
        transaction.call(past::firstDay).ifPresent(first -> derive(context, first, bank.baseCurrency()));
    }

    private static List<LocalDate> monthEnds(LocalDate date, LocalDate first) {
        return PastRows.monthEnds(date, MONTHS).stream()
                .filter(end -> !end.isBefore(first))
                .toList();
    }

    /** Month ends in their order, since each row ends where the next begins. */
    private void derive(NightContext context, LocalDate first, String base) {
        List<Piece> pieces = pieces(context.businessDate(), first, base);
        int begin = context.checkpoint().map(PastDay::place).orElse(0);
        for (int i = begin; i < pieces.size(); i++) {
            Optional<String> checkpoint = i == begin ? context.checkpoint().map(PastDay::within) : Optional.empty();
            pieces.get(i).work.accept(new PastDay(context, pieces.get(i).date, i, pieces.size(), checkpoint));
        }
    }

    private List<Piece> pieces(LocalDate date, LocalDate first, String base) {
        List<Piece> pieces = new ArrayList<>();
        for (LocalDate end : monthEnds(date, first)) {
            if (!end.minusDays(WINDOW - 1L).isBefore(first)) {
                pieces.add(new Piece(end, rfm::derivePast));
            }
            if (transaction.call(() -> grades.currencyWithoutRate(end, base)).isEmpty()) {
                pieces.add(new Piece(end, day -> grade.derive(day, GradeRows.Source.BOOKINGS)));
            }
        }
        return pieces;
    }

    private record Piece(LocalDate date, Consumer<NightContext> work) {}
}
