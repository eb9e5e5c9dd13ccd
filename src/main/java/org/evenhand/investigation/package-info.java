/**
 * What happened, and can it be shown? The plan, the evidence, the allegations with their statutory
 * grounds, and the social worker's response. The social worker is told within the rules' period
 * (rule 8 of the Fitness to Practise Rules: 14 days), sees the report and bundle, and has time to
 * answer before anybody decides.
 */
package org.evenhand.investigation;
