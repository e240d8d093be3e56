package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/**
 * Somebody who is written down here for the first time. A name alone is not enough: with it goes something by which the person or company
 * can be told from others.
 *
 * @param company whether it is a company; then birth date is not asked
 */
public record NewProspect(
        boolean company,
        String name,
        String latinName,
        LocalDate birthDate,
        String idNumber,
        String mobile,
        String email,
        String address,
        String city)
        implements Serializable {

    private static final int LONGEST_NAME = 200;

    /** @throws BusinessException where it says too little or the birth date lies ahead */
    void check(LocalDate today) {
        if (blank(name) || name.length() > LONGEST_NAME) {
            throw new BusinessException("error.prospect.name", LONGEST_NAME);
        }
        if (birthDate == null && blank(idNumber) && blank(mobile) && blank(email)) {
            throw new BusinessException("error.prospect.incomplete");
        }
        if (birthDate != null && birthDate.isAfter(today)) {
            throw new BusinessException("error.prospect.birth");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
