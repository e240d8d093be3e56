package org.acrm.it.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

@Stateless
@PermitAll
@RunAs("CONTACT_LOG")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsRelationshipManager extends Caller {}
