package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/**
 * Which of the customers who have a lifetime value a list shows: those of a group of the page.
 *
 * @param key grade, id of the main product or year of joining; null where the year is not known
 */
public record LtvChoice(By by, String key) implements Serializable {

    /** How the page groups customers. */
    public enum By {
        GRADE("l.grade = :group"),
        PRODUCT("v.main_product_id = :group"),
        JOINED("extract(year from c.customer_since) = :group");

        private final String condition;

        By(String condition) {
            this.condition = condition;
        }
    }

    /** @throws BusinessException for what is no grade, no id or no year */
    public LtvChoice {
        by = by == null ? By.GRADE : by;
        key = key == null || key.isBlank() ? null : key;
        boolean known = key == null ? by == By.JOINED : key.matches(by == By.GRADE ? "[A-D]" : "[0-9]{1,18}");
        if (!known) {
            throw new BusinessException("error.value.ltv_group", key == null ? "" : key);
        }
    }

    String condition() {
        return " and " + (key == null ? "c.customer_since is null" : by.condition);
    }

    <Q extends Query> Q bind(Q query) {
        if (key != null) {
            query.setParameter("group", by == By.GRADE ? key : Long.valueOf(key));
        }
        return query;
    }

    @Override
    public String toString() {
        return by + " " + key;
    }
}
