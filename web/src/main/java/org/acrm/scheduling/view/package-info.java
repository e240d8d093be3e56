/** The page on which nights are watched, started, stopped and resumed. */
package org.acrm.scheduling.view;
