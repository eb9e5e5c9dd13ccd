/**
 * What follows a decision: the order and when it takes effect (after the time to appeal), its
 * publication by two people, compliance, review before it ends, appeal, and restoration after
 * removal (Social Workers Regulations 2018, regulations 25 and 32, Schedule 2, Part 5).
 */
package org.evenhand.order;
