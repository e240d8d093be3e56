package org.acrm.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.dirt.Defect;
import org.acrm.demo.dirt.Dirt;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Repeats;

/** The customers of a demo bank without its files: the rows that a correct import accepts, and who each truly is. */
public final class DemoCustomers {

    private static final LocalDate THROUGH = LocalDate.of(2026, 11, 20);
    private static final int MONTHS = 24;
    private static final int TYPED_AGAIN = 100;

    private final Scope scope;
    private final Census census;
    private final CustomerRegister register;

    private DemoCustomers(Scope scope) {
        this.scope = scope;
        this.census = new Census(scope);
        this.register = new CustomerRegister(scope, census);
    }

    /**
     * @param index of the customer in the bank
     * @param firstEntry index of who it is: the customer's own, or that of the customer whom it repeats
     */
    public record Customer(int index, int firstEntry, String[] row) {}

    /** The bank that the command line writes for these options up to {@code 2026-11-20}. */
    public static DemoCustomers of(long seed, int customers, Repeats repeats) {
        int start = Days.of(THROUGH.minusMonths(MONTHS).plusDays(1));
        return new DemoCustomers(new Scope(seed, customers, repeats, start, Days.of(THROUGH), Days.of(THROUGH)));
    }

    public int size() {
        return scope.customers();
    }

    /** Nobody where the row is so spoiled that an import refuses it; other flaws are in the row. */
    public Optional<Customer> customer(int index) {
        CustomerProfile profile = register.profile(index);
        Draw dirt = Dirt.customerDraw(scope.seed(), index);
        Defect defect = Dirt.in(DeliveredFile.CUSTOMERS, dirt);
        if (profile.since() > scope.through() || defect != null && defect.rejectsItsKey()) {
            return Optional.empty();
        }
        String[] row = register.row(profile);
        if (defect != null) {
            defect.spoil(dirt, row);
        }
        int first = census.duplicateOf(index);
        return Optional.of(new Customer(index, first < 0 ? index : first, row));
    }

    /** A person of the bank as somebody in a hurry would type him in; each time differently. */
    public Customer typedAgain(int index, int time) {
        Draw hurry = Draw.of(scope.seed(), index, Purpose.DUPLICATE, TYPED_AGAIN + time);
        String[] row = register.typedAgain(register.profile(index), hurry);
        int first = census.duplicateOf(index);
        return new Customer(index, first < 0 ? index : first, row);
    }
}
