package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/** A holding in which a customer has a part. */
public record HoldingLine(
        long id,
        String product,
        String kind,
        String accountNo,
        String role,
        String status,
        Money balance,
        Money limit,
        BigDecimal rate,
        LocalDate openedOn,
        LocalDate maturesOn,
        LocalDate closedOn)
        implements Serializable {

    public HoldingLine withAccountNo(String shown) {
        return new HoldingLine(
                id, product, kind, shown, role, status, balance, limit, rate, openedOn, maturesOn, closedOn);
    }
}
