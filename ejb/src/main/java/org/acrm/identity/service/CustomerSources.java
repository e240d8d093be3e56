package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.identity.entity.MergeQueries;
import org.acrm.identity.entity.RecordFace;
import org.acrm.identity.entity.RecordFaceQueries;
import org.acrm.shared.entity.BusinessException;

/** The records behind one customer, and which of them gives which golden value. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerSources {

    @Inject
    private CustomerRepository customers;

    @Inject
    private RecordFaceQueries faces;

    @Inject
    private GoldenForming golden;

    @Inject
    private MergeQueries merges;

    @Inject
    private RecordMasking masking;

    @Inject
    private CurrentUser user;

    /**
     * Where one golden value comes from.
     *
     * @param rule why this record gives it
     */
    public record FieldSource(String field, String value, RecordFace from, String rule) implements Serializable {}

    /** @throws BusinessException when there is no such customer in sight */
    public List<RecordFace> records(long customer) {
        return inSight(customer).stream().map(masking::face).toList();
    }

    /** Every field that any record knows. */
    public List<FieldSource> fields(long customer) {
        List<RecordFace> records = inSight(customer);
        List<FieldSource> fields = new ArrayList<>();
        long any = records.get(0).id();
        golden.preview(any, any).forEach((field, winner) -> records.stream()
                .filter(record -> record.id() == winner.recordId())
                .map(masking::face)
                .filter(record -> record.value(field.code()) != null)
                .findFirst()
                .ifPresent(record -> fields.add(new FieldSource(
                        field.code(),
                        record.value(field.code()),
                        record,
                        winner.rule().name()))));
        return fields;
    }

    /** The customer into whom this one was merged, if the caller may see that one. */
    public Optional<Long> keptFor(long customer) {
        return merges.keptFor(customer).filter(kept -> customers.inSight(kept, user.scope()));
    }

    private List<RecordFace> inSight(long customer) {
        if (!customers.inSight(customer, user.scope())) {
            throw new BusinessException("error.customer.unknown");
        }
        return faces.ofCustomer(customer);
    }
}
