/** What a night does with the voice of customers; the complaints themselves come with the deliveries. */
package org.acrm.feedback.service;
