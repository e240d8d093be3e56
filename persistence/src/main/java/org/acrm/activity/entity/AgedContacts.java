package org.acrm.activity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.acrm.customer.entity.AgedRows;
import org.acrm.customer.entity.RetentionClass;

/** Contacts keep day, channel, kind and outcome. */
@ApplicationScoped
public class AgedContacts extends AgedRows {

    public AgedContacts() {
        super(
                RetentionClass.CONTACT_TEXTS,
                "activity_interaction",
                "t.happened_at < cast(:before as timestamp) and (t.subject is not null or t.content is not null)",
                "subject = null, content = null");
    }
}
