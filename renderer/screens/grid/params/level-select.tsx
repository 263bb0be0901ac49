import { useTranslation } from 'react-i18next';
import { Select } from '../../../design/select.tsx';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

interface LevelSelectProps {
  readonly label: string;
  /** ISCED 2011, 0 to 8. */
  readonly value: number;
  readonly onChange: (level: number) => void;
}

/** A level of education. */
export function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      options={levels.map((level) => ({ value: String(level), label: t(`isced.${level}`) }))}
      value={String(value)}
      onChange={(level) => onChange(Number(level))}
      className="w-60"
    />
  );
}
