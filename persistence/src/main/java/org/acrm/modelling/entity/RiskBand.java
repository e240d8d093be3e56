package org.acrm.modelling.entity;

public enum RiskBand {
    HIGH,
    MEDIUM,
    LOW
}
