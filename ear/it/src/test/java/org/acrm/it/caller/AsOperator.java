package org.acrm.it.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

@Stateless
@PermitAll
@RunAs("NIGHT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsOperator extends Caller {}
